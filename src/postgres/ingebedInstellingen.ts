/** For two cores and little memory. */
const standaard: Record<string, string> = {
  max_connections: '200',
  shared_buffers: '256MB',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // less, and no backup can be made while a hub runs
  wal_level: 'replica',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // personal data stays out of the log: no DETAIL ("Key (pgn)=(…) already exists"), no text of failed statements, and no
  // errors of statements at all ("invalid input syntax for type date: …"): whoever sent one is told
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** The command line settings of the server; how it can be reached is not for others to change. */
export function ingebedInstellingen(port: number, extra: Record<string, string>): string[] {
  const vast = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
  return Object.entries({ ...standaard, ...extra, ...vast }).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
}
