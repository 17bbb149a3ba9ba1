import './progress.css';

type Props = {
  /** 0 to 1. */
  readonly value: number;
  readonly label: string;
  readonly wide?: boolean;
};

/** A bar for work that counts its steps. */
export function Progress({ value, label, wide }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span
      className={wide ? 'progress progress--wide' : 'progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span className="progressBar" style={{ width: `${percent}%` }} />
    </span>
  );
}
