/** What a paste or a drop brings, taken at once: the browser forgets it after the event. */
export type Clipboard = {
  readonly html: string;
  readonly text: string;
  readonly rtf: string;
  readonly files: readonly File[];
};

/** Reads everything that the desk can use. */
export function readClipboard(data: DataTransfer): Clipboard {
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    rtf: data.getData('text/rtf') || data.getData('application/rtf'),
    files: [...data.files],
  };
}

/** How much a paste brings, in bytes; of text, as many as its code units take. */
export function clipboardBytes({ html, text, rtf, files }: Clipboard): number {
  return (
    2 * (html.length + text.length) +
    rtf.length +
    files.reduce((bytes, { size }) => bytes + size, 0)
  );
}

export function isEmpty({ html, text, files }: Clipboard): boolean {
  return html === '' && text === '' && files.length === 0;
}

/** Whether markup is Kapok's own copy, with the structure of the schema. */
export function isOwnCopy({ html }: Clipboard): boolean {
  return html.includes('data-pm-slice="');
}
