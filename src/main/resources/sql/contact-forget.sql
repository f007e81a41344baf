-- Whatever is to go by now goes. $1 now.
delete from visitor_contact where goes_at <= $1
