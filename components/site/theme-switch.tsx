import { useTranslations } from "next-intl";

const themes = ["light", "system", "dark"] as const;

/** Radio buttons that the script in the page's head listens to; hidden where there is no JavaScript. */
export function ThemeSwitch() {
  const t = useTranslations("nav");
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{t("theme")}</legend>
      {themes.map((theme) => (
        <label key={theme} title={t(theme)}>
          <input
            type="radio"
            name="theme"
            value={theme}
            defaultChecked={theme === "system"}
            className="visually-hidden"
          />
          <svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
            {marks[theme]}
          </svg>
          <span className="visually-hidden">{t(theme)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const marks = {
  light: (
    <>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13" />
    </>
  ),
  system: <path d="M2 3h12v8H2zM5.5 14h5M8 11v3" />,
  dark: <path d="M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8a5.6 5.6 0 1 0 7 7z" />,
};
