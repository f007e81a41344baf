-- The letters of the numbers that a kiosk gives while it cannot reach the office: no two devices of a branch have the same.
alter table device add column series text collate "C";
create unique index device_series on device (branch, series);
