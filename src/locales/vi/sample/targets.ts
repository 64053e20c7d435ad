/** The invented plan of the sample; its number says that no office issued it. */
export const sampleTargetPlan = {
  number: '01/KH-MẪU',
  issuer: 'Ban Chỉ đạo thành phố (dữ liệu mẫu)',
  title: 'Kế hoạch năm về phong trào Toàn dân bảo vệ an ninh Tổ quốc (dữ liệu mẫu)',
} as const;
