// The visitor's camera. A picture counts only while it changes: a frozen or ended stream is a
// stopped camera, whatever the browser says about it.

const tickMs = 50;
const frozenAfterMs = 2500;
const sampleWidth = 48;
const sampleHeight = 36;

/** kind is one of denied, missing, busy, virtual, insecure. */
export class CameraProblem extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

function kindOf(error) {
  switch (error.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    default:
      return 'busy';
  }
}

/** The vendor's page refuses such labels as virtual cameras. */
function looksVirtual(label) {
  return /virtual/i.test(label) || label.includes('/') || label.includes('\\');
}

export class Camera {
  constructor() {
    this.framesChanged = 0;
    this.onFrame = () => {}; // Milliseconds of moving picture since the last call.
    this.onStopped = () => {}; // True when the picture has stopped, false when it is back.
    this.video = null;
    this.stream = null;
    this.stopped = false;
    const canvas = document.createElement('canvas');
    canvas.width = sampleWidth;
    canvas.height = sampleHeight;
    this.sample = canvas.getContext('2d', { willReadFrequently: true });
    // Averaging would smooth away the noise that tells a dark live picture from a frozen one.
    this.sample.imageSmoothingEnabled = false;
  }

  /** Asks for the camera; throws a CameraProblem. */
  async open() {
    if (!navigator.mediaDevices?.getUserMedia)
      throw new CameraProblem('insecure');
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 } },
      });
    } catch (error) {
      throw new CameraProblem(kindOf(error));
    }
    const [track] = stream.getVideoTracks();
    const isVirtual = looksVirtual(track.label);
    if (isVirtual || this.closed)
      track.stop();
    if (isVirtual)
      throw new CameraProblem('virtual');
    this.stream = stream;
    this.lastChange = performance.now();
    this.lastHash = null;
    if (this.video)
      this.show(this.video);
    if (!this.timer) {
      this.timer = setInterval(() => this.tick(), tickMs);
      navigator.mediaDevices.addEventListener('devicechange', () => this.reopen());
    }
  }

  /** Shows the picture in a video element, and watches it there. */
  show(video) {
    this.video = video;
    video.srcObject = this.stream;
    video.play().catch(() => {}); // A newer picture has taken its place.
    this.lastChange = performance.now();
  }

  tick() {
    const now = performance.now();
    const track = this.stream.getVideoTracks()[0];
    const ended = track.readyState !== 'live';
    if (!ended && this.video?.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
      const hash = this.hash();
      if (this.lastHash !== null && hash !== this.lastHash) {
        ++this.framesChanged;
        const moved = Math.min(now - this.lastChange, 5 * tickMs);
        this.lastChange = now;
        this.setStopped(false);
        this.onFrame(moved);
      }
      this.lastHash = hash;
    }
    if (ended || now - this.lastChange > frozenAfterMs)
      this.setStopped(true);
  }

  hash() {
    this.sample.drawImage(this.video, 0, 0, sampleWidth, sampleHeight);
    const pixels = this.sample.getImageData(0, 0, sampleWidth, sampleHeight).data;
    let hash = 0x811c9dc5;
    for (const byte of pixels)
      hash = Math.imul(hash ^ byte, 0x01000193);
    return hash;
  }

  setStopped(stopped) {
    if (stopped === this.stopped)
      return;
    this.stopped = stopped;
    this.onStopped(stopped);
  }

  /** Tries again after the stream has ended; what is wrong stays on the screen if it fails. */
  async reopen() {
    if (this.closed || this.reopening || this.stream.getVideoTracks()[0].readyState === 'live')
      return;
    this.reopening = true;
    await this.open().catch(() => {});
    this.reopening = false;
  }

  /** The present picture as base64 JPEG. */
  picture() {
    const canvas = document.createElement('canvas');
    canvas.width = this.video.videoWidth;
    canvas.height = this.video.videoHeight;
    canvas.getContext('2d').drawImage(this.video, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.7).split(',')[1];
  }

  close() {
    clearInterval(this.timer);
    this.closed = true;
    for (const track of this.stream?.getTracks() ?? [])
      track.stop();
  }
}
