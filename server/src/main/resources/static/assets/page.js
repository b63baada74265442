// Tells the server where the person is, so that "today" is their today. Everything works without.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone) {
  for (const field of document.querySelectorAll("input[data-zone]")) field.value = zone;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `zone=${encodeURIComponent(zone)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
if (document.querySelector("[data-passkey]")) import("./passkey.js");
for (const part of document.querySelectorAll("[data-script]")) import(part.dataset.script);
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
