const hourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Whether an instant lies between ten in the evening and six in the morning in Viet Nam, when one officer is on duty. */
export function isAtNight(at: Date): boolean {
  const hour = Number(hourFormat.format(at));
  return hour >= 22 || hour < 6;
}
