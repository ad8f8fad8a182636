#include "shell/devicewords.h"

#include <QtCore/QCoreApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of the check.
class DeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(shell::Devices)

public:
    static QString line(CameraFinding finding);
    static QString line(MicrophoneFinding finding);
    static QString line(NetworkState state);
    static DeviceAdvice forbidden(CameraFinding finding);
    static DeviceAdvice warned(CameraFinding finding);
    static DeviceAdvice of(MicrophoneFinding finding);
    static DeviceAdvice of(NetworkState state, int retrySeconds);

private:
    static QString byItself();
    static QString canGoOn();
};

QString DeviceTexts::line(CameraFinding finding)
{
    switch (finding) {
    case CameraFinding::Opening:
        //: Line of the device check, beside a camera.
        return tr("Opening the camera");
    case CameraFinding::Good:
        //: Line of the device check, beside a camera.
        return tr("The camera works");
    case CameraFinding::Missing:
        //: Line of the device check, beside a camera.
        return tr("No camera is connected");
    case CameraFinding::Unsuitable:
        //: Line of the device check, beside a camera.
        return tr("This camera cannot be used");
    case CameraFinding::InUse:
        //: Line of the device check, beside a camera.
        return tr("Another program uses the camera");
    case CameraFinding::Refused:
        //: Line of the device check, beside a camera: the computer does not let us use it.
        return tr("The camera is not allowed");
    case CameraFinding::Lost:
        //: Line of the device check, beside a camera.
        return tr("The camera was disconnected");
    case CameraFinding::Failed:
        //: Line of the device check, beside a camera.
        return tr("The camera does not start");
    case CameraFinding::Black:
        //: Line of the device check, beside a camera.
        return tr("The picture is black");
    case CameraFinding::Frozen:
        //: Line of the device check, beside a camera.
        return tr("The picture stands still");
    case CameraFinding::TooDark:
        //: Line of the device check, beside a camera.
        return tr("The picture is dark");
    case CameraFinding::TooBright:
        //: Line of the device check, beside a camera.
        return tr("The picture is very bright");
    case CameraFinding::LowResolution:
        //: Line of the device check, beside a camera.
        return tr("The picture is coarse");
    case CameraFinding::Slow:
        //: Line of the device check, beside a camera.
        return tr("The picture is slow");
    }
    Q_UNREACHABLE();
}

QString DeviceTexts::line(MicrophoneFinding finding)
{
    switch (finding) {
    case MicrophoneFinding::Opening:
        //: Line of the device check, beside a microphone.
        return tr("Listening");
    case MicrophoneFinding::Good:
        //: Line of the device check, beside a microphone.
        return tr("The microphone works");
    case MicrophoneFinding::Silent:
        //: Line of the device check, beside a microphone.
        return tr("The microphone is silent");
    case MicrophoneFinding::Missing:
        //: Line of the device check, beside a microphone.
        return tr("No microphone is connected");
    case MicrophoneFinding::InUse:
        //: Line of the device check, beside a microphone.
        return tr("Another program uses the microphone");
    case MicrophoneFinding::Refused:
        //: Line of the device check, beside a microphone: the computer does not let us use it.
        return tr("The microphone is not allowed");
    case MicrophoneFinding::Failed:
        //: Line of the device check, beside a microphone.
        return tr("The microphone does not start");
    }
    Q_UNREACHABLE();
}

QString DeviceTexts::line(NetworkState state)
{
    switch (state) {
    case NetworkState::Unknown:
        //: Line of the device check, beside the sign of a network.
        return tr("Trying the connection");
    case NetworkState::Up:
        //: Line of the device check, beside the sign of a network.
        return tr("The connection works");
    case NetworkState::NoNetwork:
        //: Line of the device check, beside the sign of a network.
        return tr("No network");
    case NetworkState::NoAnswer:
        //: Line of the device check, beside the sign of a network.
        return tr("The service does not answer");
    case NetworkState::NotSecure:
        //: Line of the device check, beside the sign of a network.
        return tr("The connection is not secure");
    case NetworkState::Captive:
        //: Line of the device check, beside the sign of a network: a network of guests.
        return tr("The network wants a log-in");
    }
    Q_UNREACHABLE();
}

QString DeviceTexts::byItself()
{
    //: After what a visitor can do about a camera that does not work.
    return tr("This screen tries again by itself.");
}

QString DeviceTexts::canGoOn()
{
    //: After a warning about camera or microphone.
    return tr("You can also go on like this.");
}

DeviceAdvice DeviceTexts::forbidden(CameraFinding finding)
{
    switch (finding) {
    case CameraFinding::Missing:
        //: Title of the device check.
        return {tr("There is no camera"),
                //: Our staff: the people at the desk.
                tr("Please ask our staff to connect one.") + u' ' + byItself()};
    case CameraFinding::Unsuitable:
        //: Title of the device check.
        return {tr("This camera does not fit"),
                //: A virtual or infra-red camera was found.
                tr("The check needs another kind of camera. Please ask our staff to connect one.")};
    case CameraFinding::InUse:
        //: Title of the device check.
        return {tr("The camera is taken"),
                tr("Another program on this computer uses it. Please ask our staff to close that "
                   "program.")
                    + u' ' + byItself()};
    case CameraFinding::Refused:
        //: Title of the device check.
        return {tr("The camera is switched off"),
                tr("This computer does not allow its use. Please ask our staff to allow the "
                   "camera in its settings.")};
    case CameraFinding::Lost:
        //: Title of the device check.
        return {tr("The camera is gone"),
                tr("Please look after its plug, or ask our staff.") + u' ' + byItself()};
    case CameraFinding::Black:
        //: Title of the device check.
        return {tr("The picture is black"),
                tr("Please remove what covers the camera, such as a slide or a sticker.")};
    case CameraFinding::Frozen:
        //: Title of the device check.
        return {tr("The picture stands still"),
                tr("One moment, please.") + u' '
                    + byItself()
                    //: The picture of the camera stands still and nothing helped.
                    + u' ' + tr("If it stays like this, please ask our staff.")};
    case CameraFinding::Failed:
        //: Title of the device check.
        return {tr("The camera does not start"),
                byItself() + u' ' + tr("If it stays like this, please ask our staff.")};
    case CameraFinding::Opening:
        //: Title of the device check while camera and microphone are opened.
        return {tr("One moment"), tr("We are looking whether everything works.")};
    case CameraFinding::Good:
    case CameraFinding::TooDark:
    case CameraFinding::TooBright:
    case CameraFinding::LowResolution:
    case CameraFinding::Slow:
        break;
    }
    Q_UNREACHABLE();
}

DeviceAdvice DeviceTexts::warned(CameraFinding finding)
{
    switch (finding) {
    case CameraFinding::TooDark:
        //: Title of the device check.
        return {tr("It is rather dark"),
                tr("Please turn on a light or face a window.") + u' ' + canGoOn()};
    case CameraFinding::TooBright:
        //: Title of the device check.
        return {tr("It is very bright"),
                tr("Please turn away from the window or the lamp.") + u' ' + canGoOn()};
    case CameraFinding::LowResolution:
        //: Title of the device check.
        return {tr("The picture is coarse"),
                //: The camera has few pixels.
                tr("Details of your document may be hard to read.") + u' ' + canGoOn()};
    case CameraFinding::Slow:
        //: Title of the device check.
        return {tr("The picture is slow"),
                //: The camera gives few pictures a second.
                tr("More light often helps. Please move slowly.") + u' ' + canGoOn()};
    case CameraFinding::Good:
        //: Title of the device check when all is well.
        return {tr("We can see you"), tr("Everything works. Please go on when you are ready.")};
    case CameraFinding::Opening:
    case CameraFinding::Missing:
    case CameraFinding::Unsuitable:
    case CameraFinding::InUse:
    case CameraFinding::Refused:
    case CameraFinding::Lost:
    case CameraFinding::Failed:
    case CameraFinding::Black:
    case CameraFinding::Frozen:
        break;
    }
    Q_UNREACHABLE();
}

DeviceAdvice DeviceTexts::of(MicrophoneFinding finding)
{
    switch (finding) {
    case MicrophoneFinding::Opening:
        //: Title of the device check while it waits for a sound.
        return {tr("One moment"), tr("We are looking whether everything works.")};
    case MicrophoneFinding::Silent:
        //: Title of the device check.
        return {tr("We cannot hear you"),
                tr("Please say a few words, or look after the switch of the microphone.") + u' '
                    + canGoOn()};
    case MicrophoneFinding::Missing:
    case MicrophoneFinding::InUse:
    case MicrophoneFinding::Refused:
    case MicrophoneFinding::Failed:
        //: Title of the device check.
        return {tr("The microphone does not work"),
                //: The visitor is seen but cannot be heard.
                tr("You can go on without it. If you are asked to speak, please call our staff.")};
    case MicrophoneFinding::Good:
        break;
    }
    Q_UNREACHABLE();
}

DeviceAdvice DeviceTexts::of(NetworkState state, int retrySeconds)
{
    DeviceAdvice advice;
    //: Title of the device check when the service cannot be reached.
    advice.title = tr("No connection");
    const QString next = retrySeconds > 0
                             //: %Ln counts down to the next try of the connection.
                             ? tr("Trying again in %Ln second(s).", nullptr, retrySeconds)
                             //: The countdown to the next try of the connection has ended.
                             : tr("Trying again now.");
    switch (state) {
    case NetworkState::NoNetwork:
        //: Why there is no connection; visitor's screen.
        advice.body = tr("This screen cannot reach the network at the moment.") + u' ' + next;
        break;
    case NetworkState::NoAnswer:
        //: Why there is no connection; visitor's screen.
        advice.body = tr("The service does not answer at the moment.") + u' ' + next;
        break;
    case NetworkState::NotSecure:
        //: Why there is no connection; visitor's screen.
        advice.body =
            tr("The connection is not secure at the moment, so we do not use it.") + u' ' + next;
        break;
    case NetworkState::Captive:
        //: Why there is no connection: a network of guests wants to show a page of its own.
        advice.body =
            tr("The network wants somebody to log in first. Please ask our staff.") + u' ' + next;
        break;
    case NetworkState::Unknown:
    case NetworkState::Up:
        break;
    }
    return advice;
}

} // namespace

DeviceLine deviceLine(CameraFinding finding)
{
    DeviceLine line{u"camera-off"_s, Badge::Tone::Review, DeviceTexts::line(finding)};
    if (finding == CameraFinding::Good)
        line.tone = Badge::Tone::Pass;
    if (finding == CameraFinding::Opening)
        line.tone = Badge::Tone::Neutral;
    if (finding == CameraFinding::Opening || !forbids(finding))
        line.icon = u"camera"_s;
    return line;
}

DeviceLine deviceLine(MicrophoneFinding finding)
{
    DeviceLine line{u"microphone-off"_s, Badge::Tone::Review, DeviceTexts::line(finding)};
    if (finding == MicrophoneFinding::Good)
        line.tone = Badge::Tone::Pass;
    if (finding == MicrophoneFinding::Opening)
        line.tone = Badge::Tone::Neutral;
    if (finding == MicrophoneFinding::Good || finding == MicrophoneFinding::Opening)
        line.icon = u"microphone"_s;
    return line;
}

DeviceLine deviceLine(NetworkState state)
{
    DeviceLine line{u"wifi-off"_s, Badge::Tone::Review, DeviceTexts::line(state)};
    if (state == NetworkState::Up)
        line.tone = Badge::Tone::Pass;
    if (state == NetworkState::Unknown)
        line.tone = Badge::Tone::Neutral;
    if (state == NetworkState::Up || state == NetworkState::Unknown)
        line.icon = u"wifi"_s;
    return line;
}

DeviceAdvice deviceAdvice(CameraFinding camera, MicrophoneFinding microphone, NetworkState network,
                          int retrySeconds)
{
    const bool isUp = network == NetworkState::Up || network == NetworkState::Unknown;
    if (camera != CameraFinding::Opening && forbids(camera))
        return DeviceTexts::forbidden(camera);
    if (!isUp)
        return DeviceTexts::of(network, retrySeconds);
    if (forbids(camera))
        return DeviceTexts::forbidden(camera);
    if (camera != CameraFinding::Good)
        return DeviceTexts::warned(camera);
    if (microphone != MicrophoneFinding::Good)
        return DeviceTexts::of(microphone);
    return DeviceTexts::warned(camera);
}

} // namespace shell
