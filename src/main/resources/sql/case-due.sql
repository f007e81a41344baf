-- Cases whose time is up and that may still be handed further up. $1 now.
select branch, id from voice_case where state <> 'closed' and due_at <= $1 and escalations < 2 order by due_at limit 200
