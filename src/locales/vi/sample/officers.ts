/** Names of sample accounts that are made for units without one of their own; an empty area is the city. */
export const sampleOfficerWords = {
  displayName: 'Cán bộ Mẫu',
  username: {
    handler: (code: string) => `mau.${code}`,
    approver: (code: string) => `mau.chihuy.${code}`,
  },
  title: {
    handler: (area: string) => (area ? `Trực ban ${area} (dữ liệu mẫu)` : 'Cán bộ thành phố (dữ liệu mẫu)'),
    approver: (area: string) =>
      area ? `Chỉ huy ${area} (dữ liệu mẫu)` : 'Cán bộ duyệt của thành phố (dữ liệu mẫu)',
  },
};

/** Words of figures that the sample enters. */
export const sampleEntryWords = { paper: 'Văn bản mẫu của đơn vị cung cấp (dữ liệu mẫu)' };
