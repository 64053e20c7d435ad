import { Button, type ButtonProps } from '@mantine/core';

interface Props extends Pick<ButtonProps, 'm' | 'fullWidth'> {
  /** A list that is read page by page, by an infinite query. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly label: string;
}

/** Fetches the next page of a list, as long as there is one. */
export function MoreButton({ list, label, ...look }: Props) {
  if (!list.hasNextPage) return null;
  return (
    <Button
      variant="default"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
      {...look}
    >
      {label}
    </Button>
  );
}
