-- The role by which a service answers requests (DATABASE_URL), beside the one that migrates and imports (DATABASE_ADMIN_URL).
-- For psql, as a superuser, in the service's own database; it may be run again, with another password too:
--
--   READER_PASSWORD=… psql --dbname=throughline --file=ops/reading-role.sql
--
-- What it may read, it is given by the service at its start.

\set ON_ERROR_STOP on
\getenv password READER_PASSWORD

SELECT 'CREATE ROLE throughline_reader LOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'throughline_reader') \gexec
ALTER ROLE throughline_reader PASSWORD :'password';
ALTER ROLE throughline_reader SET default_transaction_read_only = on;
ALTER ROLE throughline_reader SET statement_timeout = 5000;

-- What every role may do unless it is taken away: temporary tables, large objects, locks that others would wait for, notices to
-- other sessions, ending sessions. The owner of the database keeps the functions, which migrations and imports use.
SELECT format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format('GRANT EXECUTE ON FUNCTION %s TO %s', pg_proc.oid::regprocedure, datdba::regrole),
  format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', pg_proc.oid::regprocedure)
FROM pg_proc, pg_database
WHERE datname = current_database() AND pronamespace = 'pg_catalog'::regnamespace
  AND proname ~ '^(lo_.+|lo(read|write)|pg_(try_)?advisory_.+|pg_notify|pg_(cancel|terminate)_backend)$' \gexec
