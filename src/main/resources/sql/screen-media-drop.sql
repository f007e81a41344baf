delete from screen_media where branch = $1 and id = $2
