import { type Locale, locales } from '#locales/locale.ts';

/** The only place of Vietnamese slugs. Every page exists in every language under the same slug. */
const slugs = {
  home: '/',
  sendTip: '/bao-tin',
  follow: '/tra-cuu',
  addMessage: '/tra-cuu/viet-them',
  deleteIdentity: '/tra-cuu/xoa-lien-lac',
  askReview: '/tra-cuu/de-nghi-xem-lai',
  rateTip: '/tra-cuu/danh-gia',
  removeContact: '/tra-cuu/xoa-so-dien-thoai',
  openDocument: '/tra-cuu/van-ban',
  whatWeKnow: '/chung-toi-biet-gi',
  checkReceipt: '/kiem-tra-bien-nhan',
  questions: '/hoi-dap',
  publishedQuestion: '/hoi-dap/xem',
  askQuestion: '/hoi-dap/gui',
  rateQuestion: '/tra-cuu/danh-gia-tra-loi',
  keepPrivate: '/tra-cuu/khong-dang',
  openAnswer: '/tra-cuu/van-ban-tra-loi',
  forums: '/dien-dan',
  forum: '/dien-dan/buoi',
  exit: '/thoat',
} as const;

export type PageName = keyof typeof slugs;

/** The address of a page: Vietnamese at the root, other languages under `/km` and `/en`. */
export function pathOf(page: PageName, locale: Locale): string {
  if (locale === 'vi') return slugs[page];
  return page === 'home' ? `/${locale}/` : `/${locale}${slugs[page]}`;
}

/** The language that an address is written in. */
export function localeOf(path: string): Locale {
  return locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? 'vi';
}

/** The public key of receipts, one line, for other people's programs. */
export const receiptKeyPath = '/khoa-bien-nhan.txt';
export const healthPath = '/healthz';
export const assetsPath = '/tep';
