update device set paper = $3, paper_at = $4 where branch = $1 and left(id::text, 8) = $2
