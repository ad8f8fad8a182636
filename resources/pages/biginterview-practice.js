'use strict';

// Asks for camera and microphone as a practice interview does; the outcome stands in the page.
const button = document.getElementById('practice');
const picture = document.getElementById('picture');
const state = document.getElementById('practice-state');

function say(text) {
  state.textContent = text;
}

button.addEventListener('click', async () => {
  button.disabled = true;
  say('Asking for camera and microphone…');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    picture.srcObject = stream;
    picture.hidden = false;
    await picture.play();
    say(`Camera and microphone are on (${stream.getTracks().length} tracks).`);
  } catch (error) {
    say(`No camera and microphone: ${error.name}.`);
    button.disabled = false;
  }
});
