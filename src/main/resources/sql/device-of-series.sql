select id from device where branch = $1 and series = $2
