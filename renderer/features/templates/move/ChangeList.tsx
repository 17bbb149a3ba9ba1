import './changeList.css';
import type { TemplateChange } from '#shared/domain/templateChanges';
import { useT } from '../../../language';
import { changeText } from './changeText';

type Props = {
  readonly title: string;
  readonly changes: readonly TemplateChange[];
  /** What is said where no rule of the template changed. */
  readonly nothing: string;
};

/** In what a version of a template differs from another, a line each. */
export function ChangeList({ title, changes, nothing }: Props) {
  const t = useT();
  return (
    <section>
      <h3 className="changeTitle">{title}</h3>
      {changes.length === 0 && <p>{nothing}</p>}
      <ul className="changeList">
        {changes.map((change) => {
          const text = changeText(t, change);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}
