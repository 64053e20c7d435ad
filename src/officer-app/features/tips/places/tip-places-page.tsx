import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { tipPlacesWords as words } from '#locales/vi/officers/tip-places.ts';
import { AreaPicker } from '../../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../../shared/area/area-queries.ts';
import { useArea } from '../../../shared/area/use-area.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconMap2 } from '../../../shared/icons.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { paths } from '../../../shared/paths.ts';
import { useTitle } from '../../../shared/use-title.ts';
import { tipPlacesQuery } from '../queries.ts';
import { PlaceList } from './place-list.tsx';
import { PointMap } from './point-map.tsx';
import classes from './tip-places.module.css';

/** Open tips of one unit by where they happened: as a list of places, and the points that senders gave. */
export function TipPlacesPage() {
  useTitle(words.title);
  const area = useArea();
  const navigate = useNavigate();
  const mine = useQuery(myAreasQuery).data;
  const { data, error, refetch } = useQuery(tipPlacesQuery(area));
  const isCity = data !== undefined && mine?.city?.code === data.areaCode;
  const shown = data?.places.reduce((sum, { tips }) => sum + tips.length, 0) ?? 0;
  const values = data && { total: formatNumber(data.total), area: data.areaName };
  return (
    <div className="stack-l">
      <div className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          {values && <p className="quiet">{fill(isCity ? words.leadCity : words.lead, values)}</p>}
          {data && shown < data.total && (
            <p className="quiet">{fill(words.newest, { shown: formatNumber(shown) })}</p>
          )}
        </div>
        {mine && (mine.city || mine.communes.length > 1) && (
          <div className={`${classes.tools} no-print`}>
            <AreaPicker
              label={words.area}
              value={area}
              {...(mine.city && { none: words.areaNone })}
              onChange={(code) => void navigate({ to: paths.tipPlaces, search: { area: code } })}
            />
            {mine.city && (
              <Link to={paths.areaMap} search={{ indicator: 'T05' }}>
                {words.cityMap}
              </Link>
            )}
          </div>
        )}
      </div>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={8} />}
      {data && data.places.length === 0 && (
        <Empty icon={<IconMap2 aria-hidden />} title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      )}
      {data && data.places.length > 0 && (
        <div className={classes.two}>
          <PlaceList places={data.places} />
          <PointMap places={data.places} />
        </div>
      )}
    </div>
  );
}
