-- Nobody plays with a real office: their sessions end with the accounts.
delete from staff where demonstration
