const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  window.loadURL('data:text/html,<p contenteditable="true">text</p>');
});
app.on('window-all-closed', () => app.quit());
