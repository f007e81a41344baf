-- Run once by the administrator of the database. The owner migrates; the server's role reads and appends, and can alter nothing that happened.
create role dawr_owner login password :'owner_password';
create role dawr_server login password :'server_password';
create database dawr owner dawr_owner;
