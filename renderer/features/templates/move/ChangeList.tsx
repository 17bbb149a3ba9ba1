import './changeList.css';
import type { TemplateChange } from '#shared/domain/templateChanges';
import { useT } from '../../../language';
import { changeText } from './changeText';

type Props = {
  readonly title: string;
  readonly changes: readonly TemplateChange[];
  /** What is said where nothing changed. */
  readonly nothing: string;
};

/** In what a version of a template differs from another, a line each. */
export function ChangeList({ title, changes, nothing }: Props) {
  const t = useT();
  // Fields of one name can change alike, and one line says it of both.
  const lines = new Set(changes.map((change) => changeText(t, change)));
  return (
    <section>
      <h3 className="changeTitle">{title}</h3>
      {lines.size === 0 && <p>{nothing}</p>}
      <ul className="changeList">
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
