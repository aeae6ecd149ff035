import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/**
 * The least that Node can do: answers every request with the same bytes from memory and the headers given. What a real
 * server achieves beside it says what the rest costs.
 */
const [file = '', headers = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const fixed = {...(JSON.parse(headers) as Record<string, string>), 'Content-Length': String(body.byteLength)};
const server = createServer((_request, response) => {
  response.writeHead(200, fixed);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
