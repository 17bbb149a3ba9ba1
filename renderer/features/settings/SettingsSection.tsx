import type { ReactNode } from 'react';

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** Settings that belong together, under their heading. */
export function SettingsSection({ title, children }: SectionProps) {
  return (
    <section className="settingsSection">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type RowProps = {
  readonly label: string;
  readonly note?: string;
  readonly children: ReactNode;
};

/** One setting: its name, a word on what it does, and the choice. */
export function SettingsRow({ label, note, children }: RowProps) {
  return (
    <div className="settingsRow">
      <div>
        {label}
        {note !== undefined && <span className="settingsNote">{note}</span>}
      </div>
      <div>{children}</div>
    </div>
  );
}
