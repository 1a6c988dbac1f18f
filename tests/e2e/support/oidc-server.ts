import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { Provider } from "oidc-provider";

export interface OidcServer {
  issuer: string;
  client: { id: string; secret: string };
  /** Lets a site's sign-ins in. */
  register: (siteUrl: string) => void;
  stop: () => Promise<void>;
}

/** A certified OpenID provider on loopback. Whoever types a name is that person, whose e-mail it vouches for. */
export async function startOidcServer(): Promise<OidcServer> {
  let listener: ReturnType<Provider["callback"]> | undefined;
  const server = createServer((request, response) =>
    listener?.(request, response),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const client = { id: "kurabe", secret: "a secret of the test's" };
  const register = (siteUrl: string) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [`${siteUrl}/api/auth/callback/oidc`],
          token_endpoint_auth_method: "client_secret_basic",
        },
      ],
      claims: {
        openid: ["sub"],
        email: ["email", "email_verified"],
        profile: ["name"],
      },
      cookies: { keys: ["a key of the test's"] },
      pkce: { required: () => true },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          name: `Person ${id}`,
          email: `${id}@oidc.example`,
          email_verified: true,
        }),
      }),
    });
    listener = provider.callback();
  };
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { issuer, client, register, stop };
}
