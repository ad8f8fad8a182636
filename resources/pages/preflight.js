// Opens the visitor's camera and microphone and tells what they give. Which ones is decided outside:
// open() is told the id, or nothing while no labels are known, which only a grant reveals.

(() => {
  'use strict';
  const openLimitMs = 10000; // A driver may never answer.
  const tickMs = 200;
  const windowMs = 2000; // Rate and light are those of the last two seconds.
  const frozenAfterMs = 3000;
  const audible = 0.001; // Any live microphone hisses above this; silence from a dead one is 0.
  const sampleWidth = 48;
  const sampleHeight = 36;

  const video = document.querySelector('video');
  const picture = document.getElementById('picture');
  let devices = [];

  /** Labels are there once something was granted, whether or not it could be opened then. */
  async function list() {
    const found = await navigator.mediaDevices.enumerateDevices();
    devices = found
      .filter(({ kind }) => kind === 'videoinput' || kind === 'audioinput')
      .map(({ kind, deviceId, label }) => ({ kind, id: deviceId, label }));
  }

  class Capture {
    constructor(kind, wishes) {
      this.kind = kind;
      this.wishes = wishes;
      this.turn = 0;
      this.state = 'idle';
      this.error = '';
      this.id = '';
    }

    async open(id) {
      this.close();
      const turn = ++this.turn;
      this.state = 'opening';
      this.error = '';
      const limit = setTimeout(() => this.fail(turn, 'TimeoutError'), openLimitMs);
      const wishes = id ? { ...this.wishes, deviceId: { exact: id } } : this.wishes;
      let stream = null;
      let error = '';
      try {
        stream = await navigator.mediaDevices.getUserMedia({ [this.kind]: wishes });
      } catch (problem) {
        error = problem.name;
      }
      clearTimeout(limit);
      await list().catch(() => {});
      if (turn !== this.turn || this.state !== 'opening') {
        for (const track of stream?.getTracks() ?? [])
          track.stop();
      } else if (stream) {
        this.begin(turn, stream);
      } else {
        this.fail(turn, error);
      }
    }

    begin(turn, stream) {
      this.stream = stream;
      [this.track] = stream.getTracks();
      this.id = this.track.getSettings().deviceId ?? '';
      this.track.onended = () => this.fail(turn, 'ended');
      this.state = 'live';
      this.onLive();
    }

    fail(turn, error) {
      if (turn !== this.turn)
        return;
      this.close();
      this.state = 'failed';
      this.error = error;
    }

    close() {
      ++this.turn;
      clearInterval(this.timer);
      for (const track of this.stream?.getTracks() ?? [])
        track.stop();
      this.stream = null;
      this.track = null;
      this.id = '';
      this.state = 'idle';
      this.onClosed();
    }

    facts() {
      const { state, error, id } = this;
      return { state, error, id, muted: this.track?.muted ?? false };
    }
  }

  class Camera extends Capture {
    constructor() {
      super('video', { width: { ideal: 1280 }, height: { ideal: 720 } });
      const canvas = document.createElement('canvas');
      canvas.width = sampleWidth;
      canvas.height = sampleHeight;
      this.sample = canvas.getContext('2d', { willReadFrequently: true });
      // Averaging would smooth away the noise that tells a dark live picture from a frozen one.
      this.sample.imageSmoothingEnabled = false;
    }

    onLive() {
      video.srcObject = this.stream;
      video.play().catch(() => {}); // A newer picture has taken its place.
      this.looks = [];
      this.hash = null;
      this.changedAt = performance.now();
      this.timer = setInterval(() => this.look(), tickMs);
    }

    onClosed() {
      video.srcObject = null;
      picture.classList.remove('live');
    }

    look() {
      const now = performance.now();
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA)
        return;
      picture.classList.add('live');
      this.sample.drawImage(video, 0, 0, sampleWidth, sampleHeight);
      const pixels = this.sample.getImageData(0, 0, sampleWidth, sampleHeight).data;
      let hash = 0x811c9dc5;
      let light = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const luma = 0.2126 * pixels[at] + 0.7152 * pixels[at + 1] + 0.0722 * pixels[at + 2];
        light += luma;
        hash = Math.imul(hash ^ pixels[at], 0x01000193);
        hash = Math.imul(hash ^ pixels[at + 1], 0x01000193);
        hash = Math.imul(hash ^ pixels[at + 2], 0x01000193);
      }
      if (hash !== this.hash)
        this.changedAt = now;
      this.hash = hash;
      const frames = video.getVideoPlaybackQuality().totalVideoFrames;
      this.looks.push({ now, frames, light: (light * 4) / pixels.length });
      while (now - this.looks[0].now > windowMs)
        this.looks.shift();
    }

    facts() {
      const facts = super.facts();
      if (this.state !== 'live')
        return facts;
      const frozen = performance.now() - this.changedAt > frozenAfterMs;
      if (!this.looks.length)
        return { ...facts, frozen };
      const first = this.looks[0];
      const last = this.looks[this.looks.length - 1];
      const span = last.now - first.now;
      return {
        ...facts,
        width: video.videoWidth,
        height: video.videoHeight,
        light: this.looks.reduce((sum, { light }) => sum + light, 0) / this.looks.length,
        rate: span > windowMs / 2 ? ((last.frames - first.frames) * 1000) / span : null,
        frozen,
      };
    }
  }

  class Microphone extends Capture {
    constructor() {
      super('audio', {}); // An object, because open() adds the device.
    }

    onLive() {
      this.peak = 0;
      this.heard = false;
      this.since = performance.now();
      this.context = new AudioContext();
      this.context.resume();
      const analyser = this.context.createAnalyser();
      analyser.fftSize = 8192; // Longer than a tick, so that no sound falls between two.
      this.context.createMediaStreamSource(this.stream).connect(analyser);
      const samples = new Float32Array(analyser.fftSize);
      this.timer = setInterval(() => {
        analyser.getFloatTimeDomainData(samples);
        const level = samples.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
        this.peak = Math.max(this.peak, level);
        this.heard = this.heard || level > audible;
      }, tickMs / 2);
    }

    onClosed() {
      this.context?.close();
      this.context = null;
    }

    facts() {
      const facts = super.facts();
      if (this.state !== 'live')
        return facts;
      const level = this.peak;
      this.peak = 0;
      return { ...facts, level, heard: this.heard, openMs: performance.now() - this.since };
    }
  }

  const camera = new Camera();
  const microphone = new Microphone();
  navigator.mediaDevices.addEventListener('devicechange', () => {
    list().catch(() => {});
  });

  globalThis.preflight = {
    open: (kind, id) => (kind === 'camera' ? camera : microphone).open(id),
    close: (kind) => (kind === 'camera' ? camera : microphone).close(),
    list,
    look: (background, card, corner) => {
      const style = document.documentElement.style;
      style.setProperty('--background', background);
      style.setProperty('--card', card);
      style.setProperty('--corner', `${corner}px`);
    },
    facts: () => ({ devices, camera: camera.facts(), microphone: microphone.facts() }),
  };
})();
