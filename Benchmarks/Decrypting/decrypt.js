"use strict";

// The same work by Node's crypto: reads a profile and a count, prints the seconds that opening took.
const { createDecipheriv, createHash, timingSafeEqual } = require("node:crypto");

const profile = JSON.parse(process.argv[2]);
const count = Number(process.argv[3]);

function opened() {
  const signature = createHash("sha1").update(profile.rawData).update(profile.sessionKey).digest("hex");
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(profile.signature))) throw new Error("bad signature");
  const key = Buffer.from(profile.sessionKey, "base64");
  const iv = Buffer.from(profile.iv, "base64");
  const decipher = createDecipheriv("aes-128-cbc", key, iv);
  return Buffer.concat([decipher.update(Buffer.from(profile.encryptedData, "base64")), decipher.final()]);
}

if (JSON.parse(opened().toString()).watermark.appid !== "tt1") throw new Error("another profile");
const start = process.hrtime.bigint();
for (let round = 0; round < count; round += 1) opened();
console.log(Number(process.hrtime.bigint() - start) / 1e9);
