import { Button } from '@mantine/core';
import { useState } from 'react';
import { gallery as words } from '#locales/vi/officers/gallery.ts';
import { areaSwitch } from '#locales/vi/officers/shell.ts';
import { officers } from '#locales/vi/officers.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { ClockBadge } from '../../shared/due/clock-badge.tsx';
import { exampleFailures, exampleNow, exampleTips } from '../../shared/examples.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconMailOpened } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { Tag } from '../../shared/look/tag.tsx';
import { tipMeta, tipNumber, trackName } from '../../shared/tips/tip-words.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ExampleDialog } from './example-dialog.tsx';
import { Part } from './part.tsx';

const tips = Object.entries(exampleTips);

/** Every shared part in its states, from the examples of the tests. */
export function GalleryPage() {
  const [area, setArea] = useState<string | undefined>();
  useTitle(words.title);
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <Part title={words.clocks}>
        <ul>
          {tips.map(([state, tip]) => (
            <li key={state}>
              <ClockBadge tip={tip} now={exampleNow} />{' '}
              <span className="meta">
                {tipNumber(tip)} · {trackName(tip)} · {tipMeta(tip, { withArea: true })}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.tags}>
        <p>
          {Object.entries(officers.tipWords.status).map(([status, label], i) => (
            <span key={status}>
              <Tag lined={i % 2 === 1}>{label}</Tag>{' '}
            </span>
          ))}
        </p>
      </Part>
      <Part title={words.failures}>
        {Object.entries(exampleFailures).map(([name, error]) => (
          <FailureNotice key={name} error={error} onRetry={() => undefined} />
        ))}
      </Part>
      <Part title={words.empty}>
        <Empty icon={<IconMailOpened aria-hidden />} title={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </Empty>
      </Part>
      <Part title={words.loading}>
        <SkeletonLines lines={3} />
      </Part>
      <Part title={words.area}>
        <AreaPicker label={words.area} none={areaSwitch.all} value={area} onChange={setArea} />
      </Part>
      <Part title={words.buttons}>
        <p>
          <Button>{words.main}</Button> <Button variant="default">{words.other}</Button>{' '}
          <Button color="danger">{words.danger}</Button>
        </p>
      </Part>
      <Part title={words.dialog}>
        <ExampleDialog />
      </Part>
    </div>
  );
}
