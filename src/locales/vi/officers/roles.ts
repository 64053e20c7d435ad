import type { Role } from '#domain/officers/role.ts';

/** How each role is called. */
export const roleNames: Readonly<Record<Role, string>> = {
  duty_officer: 'Trực ban',
  movement_officer: 'Cán bộ phong trào',
  commune_commander: 'Chỉ huy công an xã, phường',
  city_movement_officer: 'Cán bộ phong trào thành phố',
  committee_secretary: 'Thư ký ban chỉ đạo',
  leader: 'Lãnh đạo ký',
  identity_custodian: 'Người giữ khóa danh tính',
  inspector: 'Thanh tra',
  administrator: 'Quản trị tài khoản',
};
