/** Names of sample accounts that are made for communes without one of their own. */
export const sampleOfficerWords = {
  displayName: 'Cán bộ Mẫu',
  title: (area: string) => (area ? `Trực ban ${area} (dữ liệu mẫu)` : 'Cán bộ thành phố (dữ liệu mẫu)'),
};
