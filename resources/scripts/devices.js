// Gives a page the camera and microphone of the settings whatever it asks for, by their labels: ids
// differ from visit to visit. Run before the page's own scripts. One that is not there leaves the
// page its own choice, as the check before the visit does.
(() => {
    'use strict';
    const { hosts, wanted } = @rules;
    const host = location.hostname.replace(/^\[|\]$/g, ''); // As HostPolicy writes IPv6.
    const isOnboarding = hosts.some(name => host === name || host.endsWith(`.${name}`));
    if (!isOnboarding || !navigator.mediaDevices)
        return;
    const kinds = { video: 'videoinput', audio: 'audioinput' };
    const { getUserMedia, enumerateDevices } = MediaDevices.prototype;

    // The id of the wanted one; null when it is not there; undefined while labels are not told,
    // which only a grant reveals.
    function idOf(kind, devices) {
        const known = devices.filter(device => device.kind === kinds[kind] && device.label);
        if (!known.length)
            return undefined;
        const part = wanted[kind].toLowerCase();
        // "default" is listed besides the real one and may become another at any time.
        return known.find(({ deviceId, label }) =>
            deviceId !== 'default' && label.toLowerCase().includes(part))?.deviceId ?? null;
    }

    async function idsOf(media, pinned) {
        const devices = await enumerateDevices.call(media);
        return pinned.map(kind => [kind, idOf(kind, devices)]);
    }

    function withIds(constraints, ids) {
        const changed = { ...constraints };
        for (const [kind, id] of ids) {
            if (!id)
                continue;
            const { facingMode, groupId, ...rest } = Object(changed[kind]);
            changed[kind] = { ...rest, deviceId: { exact: id } };
        }
        return changed;
    }

    MediaDevices.prototype.getUserMedia = async function (constraints) {
        const pinned = Object.keys(kinds).filter(kind => wanted[kind] && constraints?.[kind]);
        let ids = await idsOf(this, pinned);
        if (ids.every(([, id]) => id !== undefined))
            return getUserMedia.call(this, withIds(constraints, ids));

        let stream = null;
        let problem = null;
        try {
            stream = await getUserMedia.call(this, constraints);
        } catch (error) {
            problem = error; // The page's choice may be broken where the wanted one is not.
        }
        ids = await idsOf(this, pinned);
        const given = new Set(stream?.getTracks().map(track => track.getSettings().deviceId));
        if (ids.every(([, id]) => !id || given.has(id))) {
            if (problem)
                throw problem;
            return stream;
        }
        for (const track of stream?.getTracks() ?? [])
            track.stop();
        return getUserMedia.call(this, withIds(constraints, ids));
    };

    MediaDevices.prototype.enumerateDevices = async function () {
        const devices = await enumerateDevices.call(this);
        const ids = new Map();
        for (const kind of Object.keys(kinds)) {
            const id = wanted[kind] ? idOf(kind, devices) : null;
            if (id)
                ids.set(kinds[kind], id);
        }
        return devices.filter(({ kind, deviceId }) => !ids.has(kind) || ids.get(kind) === deviceId);
    };
})();
