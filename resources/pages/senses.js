// What the page notices besides the picture: sound, position, motion.

const positionDeadlineMs = 10000;
const audible = 0.001; // Any live microphone hisses above this; silence from a dead one is 0.

/** The microphone's level while it is open. */
export class Microphone {
  constructor(onLevel) {
    this.onLevel = onLevel;
    this.peak = 0;
    this.failed = false;
  }

  get heard() {
    return this.peak > audible;
  }

  async open() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      this.failed = true;
      this.onLevel(0);
      return;
    }
    if (this.closed) {
      this.close();
      return;
    }
    this.context = new AudioContext();
    this.context.resume();
    const analyser = this.context.createAnalyser();
    analyser.fftSize = 2048;
    this.context.createMediaStreamSource(this.stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    this.timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const level = samples.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
      this.peak = Math.max(this.peak, level);
      this.onLevel(level);
    }, 40);
  }

  close() {
    this.closed = true;
    clearInterval(this.timer);
    this.context?.close();
    for (const track of this.stream?.getTracks() ?? [])
      track.stop();
  }
}

/** Resolves to the position, or to the reason why there is none. */
export function askPosition() {
  return new Promise((done) => {
    if (!navigator.geolocation) {
      done({ error: 'unsupported' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => done({ latitude, longitude, accuracy }),
      (error) => done({ error: ['', 'denied', 'unavailable', 'timeout'][error.code] }),
      { timeout: positionDeadlineMs },
    );
  });
}

/** Notes what motion events say: none, empty (all values null) or readings. */
export class Motion {
  constructor() {
    this.state = 'none';
    window.addEventListener('devicemotion', (event) => {
      const { x, y, z } = event.accelerationIncludingGravity ?? {};
      const hasReading = [x, y, z].some((value) => typeof value === 'number');
      if (this.state !== 'readings')
        this.state = hasReading ? 'readings' : 'empty';
    });
  }
}
