import { dayIn } from '#domain/calendar/day-in.ts';
import type { View } from '../layout/view.ts';
import { styleOf } from '../styles/stylesheet.ts';

const weekdays = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd0'] as const;

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
function weeksOf(year: number, month: number): Array<Array<number | null>> {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, at) =>
    at < lead || at >= lead + days ? null : at - lead + 1,
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Where "Thoát" leads: a calendar that says nothing of where one has been. No mark, no name, no way back. */
export function ExitPage({ view: { locale, t }, now }: { view: View; now: Date }) {
  const [year, month, day] = dayIn(now).split('-').map(Number) as [number, number, number];
  const name = `${month}/${year}`;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.exit.title.replace('{month}', name)}</title>
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, named by hash in the policy */}
        <style dangerouslySetInnerHTML={{ __html: styleOf(locale) }} />
      </head>
      <body>
        <main className="wrap body">
          <h1>{t.exit.heading.replace('{month}', name)}</h1>
          <table className="cal">
            <thead>
              <tr>
                {weekdays.map((weekday) => (
                  <th key={weekday} scope="col">
                    {t.exit.days[weekday]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(year, month).map((week) => (
                <tr key={week.find((one) => one !== null)}>
                  {week.map((one, at) => (
                    <td key={weekdays[at]} aria-current={one === day ? 'date' : undefined}>
                      {one}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </body>
    </html>
  );
}
