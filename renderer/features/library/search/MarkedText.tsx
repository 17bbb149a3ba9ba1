import { Fragment } from 'react';

type Props = {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};

/** A text with what was found in it marked. */
export function MarkedText({ text, marks }: Props) {
  const parts = marks.map(({ start, end }, index) => ({
    start,
    before: text.slice(marks[index - 1]?.end ?? 0, start),
    found: text.slice(start, end),
  }));
  return (
    <>
      {parts.map(({ start, before, found }) => (
        <Fragment key={start}>
          {before}
          <mark className="foundText">{found}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
