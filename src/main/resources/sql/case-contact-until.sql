-- Until when a contact is kept; without an instant for as long as its case is open. $1 branch, $2 number of the case, $3 the instant.
update voice_contact set delete_at = $3 where branch = $1 and case_id = $2
