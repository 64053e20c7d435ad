/** Addresses of the screens, in Vietnamese as people read them. */
export const paths = {
  today: '/',
  inbox: '/hop-tin',
  intake: '/ghi-tin',
  tip: '/hop-tin/$tipId',
  shift: '/giao-ca',
  areas: '/dia-ban',
  gallery: '/gallery',
  areaMap: '/ban-do',
  signIn: '/dang-nhap',
  locked: '/khoa-man-hinh',
  firstPassword: '/dat-mat-khau',
  account: '/tai-khoan',
  administration: '/quan-tri',
  officer: '/quan-tri/$officerId',
} as const;
