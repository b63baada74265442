// Passkeys: the browser's own ceremony, with Spring Security at the other end.
const button = document.querySelector("[data-passkey]");
const status = document.querySelector("[data-passkey-status]");

const send = async (url, body, csrf) => {
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf };
  const answer = await fetch(url, { method: "POST", headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
};

const csrf = () => document.querySelector("input[name=_csrf]").value;

const signIn = async () => {
  const options = await send("/webauthn/authenticate/options", null, csrf());
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  const { redirectUrl } = await send("/login/webauthn", credential.toJSON(), csrf());
  location.assign(redirectUrl === "/" ? "/now" : redirectUrl);
};

const add = async () => {
  const options = await send("/webauthn/register/options", null, csrf());
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  const label = `${button.dataset.label} ${new Date().toISOString().slice(0, 10)}`;
  await send("/webauthn/register", { publicKey: { credential: credential.toJSON(), label } }, csrf());
  location.assign("/account?saved");
};

if (button && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await (button.dataset.passkey === "add" ? add() : signIn());
    } catch (error) {
      console.warn(error);
      status.textContent = button.dataset.failed;
    }
  });
}
