import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ListedUser } from "#lib/schema/listed-user.ts";
import { userRoleSchema } from "#lib/schema/user.ts";
import { changeUser } from "../actions.ts";

interface Props {
  locale: Locale;
  users: ListedUser[];
}

/** Users with what they may do, and the forms that change it; nobody changes their own. */
export function UserTable({ locale, users }: Props) {
  const t = useTranslations("administration.users");
  const columns = [
    t("name"),
    t("email"),
    t("since"),
    t("runs"),
    t("role"),
    t("standing"),
  ];
  return (
    <ListTable caption={t("caption")} columns={columns}>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">{user.name ?? "—"}</th>
            <td>{user.email ?? "—"}</td>
            <td className="figure">{formatMoment(user.createdAt, locale)}</td>
            <td className="figure">{user.runs}</td>
            <td>
              {user.isSelf ? (
                t(`roles.${user.role}`)
              ) : (
                <RoleForm locale={locale} user={user} />
              )}
            </td>
            <td>
              {user.isSelf ? (
                t("self")
              ) : (
                <StandingForm locale={locale} user={user} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}

interface FormProps {
  locale: Locale;
  user: ListedUser;
}

function RoleForm({ locale, user }: FormProps) {
  const t = useTranslations("administration.users");
  const who = user.email ?? user.name ?? "";
  return (
    <form action={changeUser} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="change" value="role" />
      <select
        name="role"
        defaultValue={user.role}
        aria-label={t("roleOf", { who })}
      >
        {userRoleSchema.options.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-quiet">
        {t("save")}
        <span className="visually-hidden"> {who}</span>
      </button>
    </form>
  );
}

function StandingForm({ locale, user }: FormProps) {
  const t = useTranslations("administration.users");
  const { isSuspended } = user;
  return (
    <form action={changeUser} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="userId" value={user.id} />
      <input
        type="hidden"
        name="change"
        value={isSuspended ? "restore" : "suspend"}
      />
      <span>{isSuspended ? t("suspended") : t("active")}</span>
      <button type="submit" className="button button-quiet">
        {isSuspended ? t("restore") : t("suspend")}
        <span className="visually-hidden"> {user.email ?? user.name}</span>
      </button>
    </form>
  );
}
