// puppeteer must install without reach to a browser download: budget-check finds an installed browser by itself.
module.exports = { skipDownload: true };
