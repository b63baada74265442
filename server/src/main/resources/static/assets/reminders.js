// The one switch on the page of reminders that needs the browser itself.
const button = document.querySelector("[data-push]");
const status = document.querySelector("[data-push-status]");
const push = await import(button.dataset.push);

const show = async (words = "") => {
  const state = await push.state();
  const hindrances = { unsupported: button.dataset.unsupported, denied: button.dataset.denied };
  status.textContent = hindrances[state] ?? words;
  button.textContent = state === "on" ? button.dataset.end : button.dataset.add;
  button.hidden = state in hindrances;
  document.querySelector("[data-push-plain]").hidden = true;
  const id = await push.deviceId();
  for (const device of document.querySelectorAll("[data-device]")) {
    if (device.dataset.device === id) device.textContent = `· ${device.dataset.this}`;
  }
  return state;
};

button.addEventListener("click", async () => {
  button.disabled = true;
  try {
    const wanted = (await push.state()) === "on" ? "off" : "on";
    const now = await (wanted === "on" ? push.turnOn() : push.turnOff());
    if (now === wanted) location.assign("/reminders?saved");
    else await show(now === "off" ? "" : button.dataset.failed);
  } catch (error) {
    console.warn(error);
    await show(button.dataset.failed);
  } finally {
    button.disabled = false;
  }
});

await show();
