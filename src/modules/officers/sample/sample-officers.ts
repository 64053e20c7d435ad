import type { Role } from '#domain/officers/role.ts';

/** Sample accounts: plain names that say what they are. `area` undefined means the city. */
export const sampleOfficers: readonly {
  username: string;
  displayName: string;
  title: string;
  role: Role;
  area?: string;
}[] = [
  {
    username: 'trucban.ninhkieu',
    displayName: 'Trần Thị Mẫu',
    title: 'Trực ban phường Ninh Kiều',
    role: 'duty_officer',
    area: '31135',
  },
  {
    username: 'chihuy.ninhkieu',
    displayName: 'Lê Văn Mẫu',
    title: 'Chỉ huy phường Ninh Kiều',
    role: 'commune_commander',
    area: '31135',
  },
  {
    username: 'trucban.caikhe',
    displayName: 'Nguyễn Văn Mẫu',
    title: 'Trực ban phường Cái Khế',
    role: 'duty_officer',
    area: '31120',
  },
  {
    username: 'chihuy.caikhe',
    displayName: 'Phạm Thị Mẫu',
    title: 'Chỉ huy phường Cái Khế',
    role: 'commune_commander',
    area: '31120',
  },
  {
    username: 'trucban.phongdien',
    displayName: 'Huỳnh Văn Mẫu',
    title: 'Trực ban xã Phong Điền',
    role: 'duty_officer',
    area: '31299',
  },
  {
    username: 'chihuy.phongdien',
    displayName: 'Võ Thị Mẫu',
    title: 'Chỉ huy xã Phong Điền',
    role: 'commune_commander',
    area: '31299',
  },
  {
    username: 'phongtrao.thanhpho',
    displayName: 'Đặng Văn Mẫu',
    title: 'Cán bộ phong trào thành phố',
    role: 'city_movement_officer',
  },
  {
    username: 'lanhdao',
    displayName: 'Ngô Văn Mẫu',
    title: 'Lãnh đạo ký của thành phố',
    role: 'leader',
  },
  {
    username: 'phongtrao.ninhkieu',
    displayName: 'Dương Thị Mẫu',
    title: 'Cán bộ phong trào phường Ninh Kiều',
    role: 'movement_officer',
    area: '31135',
  },
  { username: 'thanhtra', displayName: 'Bùi Thị Mẫu', title: 'Thanh tra thành phố', role: 'inspector' },
  {
    username: 'giukhoa.vienkiemsat',
    displayName: 'Ngô Văn Mẫu',
    title: 'Người giữ khóa, Viện kiểm sát nhân dân thành phố',
    role: 'identity_custodian',
  },
  {
    username: 'giukhoa.mattran',
    displayName: 'Dương Thị Mẫu',
    title: 'Người giữ khóa, Ủy ban MTTQ Việt Nam thành phố',
    role: 'identity_custodian',
  },
  {
    username: 'giukhoa.uyban',
    displayName: 'Lý Văn Mẫu',
    title: 'Người giữ khóa, Ủy ban nhân dân thành phố',
    role: 'identity_custodian',
  },
  {
    username: 'quantri',
    displayName: 'Đỗ Văn Mẫu',
    title: 'Quản trị tài khoản',
    role: 'administrator',
  },
  {
    username: 'nguoiduyet',
    displayName: 'Hồ Thị Mẫu',
    title: 'Người duyệt thứ hai',
    role: 'administrator',
  },
];
