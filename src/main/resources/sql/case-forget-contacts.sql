-- Forgets contacts whose time has come. $1 now.
delete from voice_contact where delete_at <= $1
