import { TriangleAlert } from 'lucide-react';
import { Banner } from './banner';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface LoadFailureProps {
  text: string;
  retryText: string;
  onRetry: () => void;
}

/** Stands where something would: what is not there, why, and the way out. */
export function LoadFailure({
  title,
  text,
  retryText,
  onRetry,
}: LoadFailureProps & { title: string }) {
  return (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={title}
        text={text}
        action={<Button onClick={onRetry}>{retryText}</Button>}
      />
    </div>
  );
}

/** The same beside what is there. */
export function PartFailure({
  text,
  retryText,
  onRetry,
  className,
}: LoadFailureProps & { className: string | undefined }) {
  return (
    <Banner
      tone="attention"
      announce="status"
      icon={<TriangleAlert />}
      className={className}
      actions={
        <Button size="small" onClick={onRetry}>
          {retryText}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}
