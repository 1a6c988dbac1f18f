import { createTransport, type Transporter } from "nodemailer";
import { settings } from "../env.ts";

/** A message in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Whether this server can send mail: an SMTP server is named in its settings. */
export function canMail(): boolean {
  return settings().KURABE_SMTP_URL !== undefined;
}

/**
 * Hands a message to the SMTP server; it has taken it once this returns.
 * @throws Error where there is no server, it cannot be reached or it refuses the message
 */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { KURABE_SMTP_URL: url, KURABE_MAIL_FROM: from } = settings();
  if (url === undefined) throw new Error("KURABE_SMTP_URL is not set.");
  if (known?.url !== url) {
    known?.transport.close();
    known = { url, transport: createTransport(url, waits) };
  }
  // An object, not a string: what a user calls themselves is no list of addresses.
  const receiver = { name: "", address: to };
  await known.transport.sendMail({ from, to: receiver, subject, text });
}

let known: { url: string; transport: Transporter } | undefined;

const waits = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};
