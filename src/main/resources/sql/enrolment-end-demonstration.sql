delete from enrolment where reusable
