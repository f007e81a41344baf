-- visitor-note-forget
-- What was noted of visits goes in the second morning after: a ticket begins with its business day, which ends the night after it. $1 now.
delete from visitor_note where ticket < to_char(to_timestamp($1::bigint / 1000.0) at time zone 'UTC' - interval '30 hours', 'YYYYMMDD')
