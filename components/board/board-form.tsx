import type { ReactNode } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardFields,
  boardHref,
  type BoardParams,
} from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  locale: Locale;
  params: BoardParams;
  /** The view without what the form's own fields say. */
  without: Partial<BoardParams>;
  label: string;
  /** A field whose values the address joins with commas. */
  joined?: string;
  children: ReactNode;
}

/** A part of the view as a GET form that carries the rest along. */
export function BoardForm(props: Props) {
  const { locale, params, without, label, joined, children } = props;
  return (
    // A new address is a new form: fields show what applies, not what was last clicked.
    <form
      key={boardHref(locale, params)}
      action={localePath(locale)}
      aria-label={label}
      data-soft=""
      data-joined={joined}
    >
      {boardFields(params, without).map(([name, value]) => (
        <input
          key={`${name} ${value}`}
          type="hidden"
          name={name}
          value={value}
        />
      ))}
      {children}
    </form>
  );
}
