#!/bin/sh
# Makes the roles and the database when PostgreSQL starts for the first time.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner_password="$OWNER_PASSWORD" -v server_password="$SERVER_PASSWORD" <<'SQL'
create role dawr_owner login password :'owner_password';
create role dawr_server login password :'server_password';
create database dawr owner dawr_owner;
SQL
