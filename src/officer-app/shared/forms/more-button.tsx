import { Button, type ButtonProps } from '@mantine/core';
import { FailureNotice } from '../failure-notice.tsx';

interface Props extends Pick<ButtonProps, 'm' | 'fullWidth'> {
  /** A list that is read page by page, by an infinite query. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly label: string;
}

/** Fetches the next page of a list, as long as there is one; what is read already stays where that fails. */
export function MoreButton({ list, label, ...look }: Props) {
  if (!list.hasNextPage) return null;
  const more = () => void list.fetchNextPage();
  if (list.isFetchNextPageError && !list.isFetchingNextPage) {
    return (
      <div className="pad no-print">
        <FailureNotice error={list.error} onRetry={more} />
      </div>
    );
  }
  return (
    <Button variant="default" loading={list.isFetchingNextPage} onClick={more} {...look}>
      {label}
    </Button>
  );
}
