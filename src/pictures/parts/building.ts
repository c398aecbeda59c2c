/** Everything inside buildings, so that a scene imports it from one place. Standing things take the middle of their foot. */
export * from './doors.ts';
export * from './furniture.ts';
export * from './rooms.ts';
export * from './smoke.ts';
