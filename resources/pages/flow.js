// The stand-in onboarding flow: consent, document front and back, face, thank-you, redirect.

import { Api, SessionLost, Unreachable } from './api.js';
import { Camera, CameraProblem } from './camera.js';
import { Microphone, Motion, askPosition } from './senses.js';
import { texts } from './texts.js';

const config = JSON.parse(document.getElementById('config').textContent);
const text = texts[document.documentElement.lang] ?? texts.en;
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** Seconds of sandbox time as real milliseconds. */
const seconds = (count) => (count * 1000) / config.timeScale;

const leavesEarly = config.ending === 'return-unfinished' || config.ending === 'leave';

const icons = {
  tick: 'M8 26l11 11 21-25',
  trouble: 'M24 8v20M24 38v.1',
  clock: 'M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM24 12v12l8 6',
  link: 'M20 28l8-8M17 23l-6 6a7 7 0 0 0 10 10l6-6M31 25l6-6a7 7 0 0 0-10-10l-6 6',
};

const camera = new Camera();
const motion = new Motion();
let position = Promise.resolve({ error: 'unasked' });

const offlineNote = document.getElementById('offline');
const api = new Api(config.api, config.token, (reached) => {
  offlineNote.textContent = text.offlineNote;
  offlineNote.hidden = reached;
});

// Screens

/** Puts a template on the screen with its fixed texts; returns finders for its parts. */
function show(name) {
  const screen = document.getElementById(name).content.cloneNode(true).firstElementChild;
  for (const element of screen.querySelectorAll('[data-text]'))
    element.textContent = text[element.dataset.text];
  document.getElementById('main').replaceChildren(screen);
  document.body.dataset.screen = name;
  screen.querySelector('h1').focus({ preventScroll: true });
  return {
    slot: (slotName) => screen.querySelector(`[data-slot="${slotName}"]`),
    find: (selector) => screen.querySelector(selector),
  };
}

/** A message by the names of its texts; resolves when its button is pressed, if it has one. */
function message(kind, { icon = 'trouble', note = '', withRetry = false } = {}) {
  const screen = show('message');
  document.body.dataset.screen = kind;
  screen.slot('icon').setAttribute('d', icons[icon]);
  screen.find('.emblem').classList.add(icon === 'tick' ? 'pass' : 'trouble-icon');
  screen.slot('title').textContent = text[`${kind}Title`];
  screen.slot('body').textContent = text[`${kind}Body`];
  screen.slot('note').textContent = note;
  const button = screen.find('button');
  button.hidden = !withRetry;
  return new Promise((done) => button.addEventListener('click', done, { once: true }));
}

function busy(kind) {
  const screen = show('checking');
  document.body.dataset.screen = kind;
  screen.slot('title').textContent = text[`${kind}Title`];
  screen.slot('body').textContent = text[`${kind}Body`];
}

function consent() {
  const screen = show('consent');
  const countdown = screen.slot('countdown');
  const end = performance.now() + seconds(5);
  return new Promise((done) => {
    const tick = () => {
      const left = end - performance.now();
      countdown.textContent = fill(text.continuesIn, { seconds: Math.max(0, Math.ceil(left / 1000)) });
      if (left <= 0)
        finish();
    };
    const timer = setInterval(tick, Math.min(200, seconds(1)));
    const finish = () => {
      clearInterval(timer);
      done();
    };
    screen.find('button').addEventListener('click', finish, { once: true });
    tick();
  });
}

// Camera

/** Resolves once a camera may appear or the visitor asks: a new device, or the button. */
async function untilRetry(kind) {
  const appeared = new Promise((done) =>
    navigator.mediaDevices?.addEventListener('devicechange', done, { once: true }));
  await Promise.race([message(kind, { withRetry: true }), appeared]);
}

async function openCamera() {
  for (;;) {
    busy('opening');
    try {
      await camera.open();
      return;
    } catch (error) {
      if (!(error instanceof CameraProblem))
        throw error;
      tell('cameraProblem', { cameraProblem: error.kind });
      await untilRetry(error.kind);
    }
  }
}

const card = '<rect class="outline" x="50" y="56" width="300" height="189" rx="14"/>';
const shadeAround = (shape) => `<path class="shade" fill-rule="evenodd" d="M0 0H400V300H0z${shape}"/>`;
const cardShade = shadeAround('M64 56H336a14 14 0 0 1 14 14V231a14 14 0 0 1-14 14H64a14 14 0 0 1-14-14V70a14 14 0 0 1 14-14z');
const cardRing = '<rect class="ring" x="50" y="56" width="300" height="189" rx="14" pathLength="100" stroke-dasharray="0 100"/>';
const tick = '<path class="tick" d="M160 152l28 28 56-62"/>';

const guides = {
  front: cardShade + card
    + '<path class="detail" d="M74 90h74v88H74zM97 160c2-12 26-12 28 0M172 100h148M172 126h112M172 152h130M74 212h246"/>'
    + '<circle class="detail" cx="111" cy="126" r="14"/>' + cardRing + tick,
  back: cardShade + card
    + '<path class="detail" d="M50 88h300M50 116h300M74 196h252M74 212h252M74 228h252M74 142h60v34H74z"/>' + cardRing + tick,
  selfie: shadeAround('M200 26a92 118 0 1 1 0 236a92 118 0 1 1 0-236z')
    + '<ellipse class="outline" cx="200" cy="144" rx="92" ry="118"/>'
    + '<path class="ring" d="M200 26a92 118 0 1 1 0 236a92 118 0 1 1 0-236z" pathLength="100" stroke-dasharray="0 100"/>' + tick,
};

/**
 * One picture: the ring fills while the video moves; resolves to base64 JPEG. hintAt gives the
 * sentence for a progress from 0 to 1; mayEnd can hold the end back; canSee is false for nobody.
 */
function capture(kind, number, { hintAt, mayEnd = () => true, canSee = true }) {
  const screen = show('capture');
  document.body.dataset.screen = kind;
  screen.slot('step').textContent = fill(text.step, { number, total: 3 });
  screen.slot('title').textContent = text[`${kind}Title`];
  const hint = screen.slot('hint');
  hint.textContent = hintAt(0);
  const guide = screen.find('.guide');
  guide.innerHTML = guides[kind];
  screen.find('.frame').classList.toggle('mirrored', kind === 'selfie');
  const ring = guide.querySelector('.ring');
  const trouble = screen.find('.trouble');
  trouble.querySelector('button').addEventListener('click', () => camera.reopen());
  camera.show(screen.find('video'));
  let moved = 0;
  let frames = 0;
  const done = new Promise((resolve) => {
    camera.onStopped = (stopped) => {
      trouble.hidden = !stopped;
      if (stopped)
        tell('cameraProblem', { cameraProblem: 'stopped' });
    };
    camera.onFrame = (ms) => {
      if (!canSee)
        return;
      moved += ms;
      ++frames;
      const progress = Math.min(moved / seconds(2), 1);
      ring.setAttribute('stroke-dasharray', `${progress * 100} 100`);
      const sentence = hintAt(progress);
      if (hint.textContent !== sentence)
        hint.textContent = sentence;
      if (progress < 1 || frames < 2 || !mayEnd())
        return;
      camera.onFrame = () => {};
      resolve(camera.picture());
    };
  });
  const celebrate = async () => {
    guide.classList.add('done');
    screen.find('.flash').classList.add('on');
    hint.textContent = text.captured;
    await pause(seconds(0.7));
  };
  return { screen, done, celebrate };
}

async function captureDocument(kind, number, path) {
  const { done, celebrate } = capture(kind, number, { hintAt: () => text[`${kind}Hint`] });
  const base64Image = await done;
  await Promise.all([celebrate(), send(path, { base64Image })]);
}

async function captureFace() {
  const prompts = [text.lookStraight, text.turnSlightly, text.smile];
  const asked = performance.now();
  let microphone;
  const { screen, done, celebrate } = capture('selfie', 3, {
    hintAt: (progress) => config.walksAway ? text.comeCloser : prompts[Math.min(2, Math.floor(progress * 3))],
    mayEnd: () => microphone.failed || microphone.heard || performance.now() - asked > 3000,
    canSee: !config.walksAway,
  });
  const label = screen.slot('microphone-text');
  const bar = screen.find('.level i');
  screen.slot('microphone').hidden = false;
  label.textContent = text.microphoneOn;
  microphone = new Microphone((level) => {
    bar.style.transform = `scaleX(${Math.min(level * 1.5, 1)})`;
    if (microphone.failed)
      label.textContent = text.microphoneOff;
  });
  microphone.open();
  window.addEventListener('pagehide', () => microphone.close());
  if (config.walksAway) {
    await pause(seconds(22));
    throw new SessionLost('abandoned');
  }
  const base64Image = await done;
  const audioPeak = microphone.failed ? null : microphone.peak;
  microphone.close();
  await Promise.all([celebrate(), send('/omni/add/face/third-party?imageType=selfie', { base64Image })]);
  return audioPeak;
}

// Service

/** A call that must succeed before the flow goes on; offers to try again after minutes. */
async function send(path, body) {
  for (;;) {
    try {
      return await (body ? api.post(path, body) : api.get(path));
    } catch (error) {
      if (!(error instanceof Unreachable))
        throw error;
      offlineNote.hidden = true;
      await message('offline', { withRetry: true });
      busy('checking');
    }
  }
}

/** Telemetry: the flow does not wait for it, nor mind its loss. */
function tell(eventName, eventData) {
  return api.post('/omni/add/event', { eventName, eventData, eventType: 'text' }).catch(() => {});
}

// Way

function redirectTarget(address) {
  try {
    if (/^(javascript|data|blob|file|vbscript):$/.test(new URL(address).protocol))
      return null;
  } catch {
    return null;
  }
  const [beforeHash, ...hash] = address.split('#');
  const query = `flowId=${encodeURIComponent(config.flowId)}&interviewId=${encodeURIComponent(config.interviewId)}`;
  return beforeHash + (beforeHash.includes('?') ? '&' : '?') + query + (hash.length ? `#${hash.join('#')}` : '');
}

async function finish() {
  const { redirectionUrl } = await send(`/omni/finish-status?flowId=${encodeURIComponent(config.flowId)}`);
  const goesBack = redirectionUrl && config.ending !== 'stay';
  const target = goesBack ? redirectTarget(redirectionUrl) : null;
  message('thanks', { icon: 'tick', note: target ? text.takingBack : text.canClose });
  if (!target)
    return;
  await pause(seconds(2));
  if (config.ending === 'return-twice')
    await tell('returning', {});
  location.assign(target);
}

/** The visitor goes before the end: to the redirect address, or by closing the page. */
async function leave() {
  camera.close();
  busy('checking');
  const target = config.ending === 'return-unfinished' ? redirectTarget(config.redirectionUrl) : null;
  if (target)
    location.assign(target);
  else if (config.ending === 'leave')
    window.close(); // Does nothing in a window that no script has opened; then the session runs out.
  await pause(seconds(22));
  throw new SessionLost('left');
}

/** After the face: the end of the flow, or silence while the service finishes by itself. */
async function end() {
  if (config.ending === 'silent')
    message('thanks', { icon: 'tick', note: text.canClose });
  else
    await finish();
}

async function scriptedVisit() {
  busy('scripted');
  if (document.readyState !== 'complete')
    await new Promise((done) => window.addEventListener('load', done, { once: true }));
  await pause(config.finishAfterMs);
  if (leavesEarly) {
    await send('/omni/process/id', {});
    await leave();
  }
  if (config.ending === 'silent')
    await send('/omni/process/face', {});
  await end();
}

async function visit() {
  await consent();
  position = askPosition();
  await openCamera();
  await captureDocument('front', 1, '/omni/add/front-id/v2');
  await captureDocument('back', 2, '/omni/add/back-id/v2');
  await send('/omni/process/id', {});
  if (leavesEarly)
    await leave();
  const audioPeak = await captureFace();
  const framesAtEnd = camera.framesChanged;
  camera.close();
  busy('checking');
  await send('/omni/add/event', {
    eventName: 'facts',
    eventType: 'text',
    eventData: {
      videoFramesChanged: framesAtEnd,
      audioPeak,
      position: await Promise.race([position, pause(1000).then(() => ({ error: 'pending' }))]),
      devicemotion: motion.state,
    },
  });
  await send('/omni/process/face', {});
  await pause(seconds(1.5));
  await end();
}

async function run() {
  document.getElementById('banner-local').textContent = text.bannerLocal;
  if (config.view !== 'flow') {
    message(config.view, { icon: config.view === 'used' ? 'clock' : 'link' });
    return;
  }
  try {
    await (config.finishAfterMs === null ? visit() : scriptedVisit());
  } catch (error) {
    if (!(error instanceof SessionLost))
      throw error;
    camera.close();
    message('expired', { icon: 'clock' });
  }
}

window.addEventListener('pagehide', () => camera.close());
run();
